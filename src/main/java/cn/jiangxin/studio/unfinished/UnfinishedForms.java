package cn.jiangxin.studio.unfinished;

import cn.jiangxin.platform.BusinessClock;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Store of the forms that people have begun to fill in. */
@Singleton
public class UnfinishedForms {

  private static final Argument<Map<String, String>> FIELDS =
      Argument.mapOf(String.class, String.class);

  private final UnfinishedFormRows rows;
  private final UnfinishedLife life;
  private final ObjectMapper json;
  private final BusinessClock clock;

  UnfinishedForms(
      UnfinishedFormRows rows, UnfinishedLife life, ObjectMapper json, BusinessClock clock) {
    this.rows = rows;
    this.life = life;
    this.json = json;
    this.clock = clock;
  }

  /** Keeps the fields in the place of what was kept there before. */
  @Transactional
  public void keep(UnfinishedPlace place, Map<String, String> fields) {
    rows.keep(place.accountId(), place.studioId(), place.form(), written(fields), clock.time());
  }

  /** What is kept there, unless its days are over. */
  public Optional<UnfinishedForm> find(UnfinishedPlace place) {
    return rows.find(place.accountId(), place.studioId(), place.form())
        .filter(row -> !row.savedAt().isBefore(life.oldest(clock.today())))
        .map(row -> new UnfinishedForm(read(row.content()), row.savedAt()));
  }

  /** Forgets what is kept there, if anything is. */
  @Transactional
  public void forget(UnfinishedPlace place) {
    rows.forget(place.accountId(), place.studioId(), place.form());
  }

  /** Forgets all whose days are over. */
  @Transactional
  public void forgetOld(LocalDate today) {
    rows.forgetBefore(life.oldest(today));
  }

  private String written(Map<String, String> fields) {
    try {
      return json.writeValueAsString(FIELDS, fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> read(String content) {
    try {
      return json.readValue(content, FIELDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
