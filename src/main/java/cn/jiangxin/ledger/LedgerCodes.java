package cn.jiangxin.ledger;

import cn.jiangxin.access.personal.IdentityPaper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The code lists that ledger entries choose from, in the order in which forms offer them. */
@Singleton
public class LedgerCodes {

  private final Map<String, Map<String, Map<String, ?>>> lists = new LinkedHashMap<>();

  /** Reads the lists that come with the product. */
  LedgerCodes() {
    try (InputStream in =
        Objects.requireNonNull(LedgerCodes.class.getResourceAsStream("/ledger/codes.yml"))) {
      Map<String, ?> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
      file.forEach((list, codes) -> lists.put(list, list(codes)));
      lists.put(CodeList.IDENTITY_PAPER.key(), list(papers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> papers() {
    return Arrays.stream(IdentityPaper.values()).map(IdentityPaper::name).toList();
  }

  /** The codes of a list. */
  public Set<String> of(CodeList list) {
    return lists.getOrDefault(list.key(), Map.of()).keySet();
  }

  /**
   * Whether an activity of the kind counts as an exchange activity unless its author says otherwise
   * (A-24).
   */
  public boolean countsAsExchange(String activityType) {
    return Boolean.TRUE.equals(property(CodeList.ACTIVITY, activityType, "exchange"));
  }

  /** The kind of patent that an outcome of the kind is; empty if it is none. */
  public Optional<String> patentKind(String outcomeType) {
    return Optional.ofNullable((String) property(CodeList.OUTCOME, outcomeType, "patent"));
  }

  private @Nullable Object property(CodeList list, String code, String name) {
    return lists.getOrDefault(list.key(), Map.of()).getOrDefault(code, Map.of()).get(name);
  }

  @SuppressWarnings("unchecked") // the file is the product's own, in the shape its heading tells
  private static Map<String, Map<String, ?>> list(Object codes) {
    if (codes instanceof Map<?, ?> map) {
      return (Map<String, Map<String, ?>>) map;
    }
    Map<String, Map<String, ?>> list = new LinkedHashMap<>();
    ((Collection<String>) codes).forEach(code -> list.put(code, Map.of()));
    return list;
  }

  /** The lists there are. */
  public enum CodeList {
    /** Kinds of activities. */
    ACTIVITY("activity"),
    /** Self-organised or participated. */
    ACTIVITY_MODE("activityMode"),
    /** Kinds of outcomes. */
    OUTCOME("outcome"),
    /** Kinds of innovation. */
    INNOVATION_KIND("innovationKind"),
    /** Kinds of projects. */
    PROJECT_KIND("projectKind"),
    /** Roles in the team. */
    MEMBER_ROLE("memberRole"),
    /** Why a member left. */
    LEAVE_REASON("leaveReason"),
    /** Skill levels. */
    SKILL_LEVEL("skillLevel"),
    /** Papers that bear an identity number. */
    IDENTITY_PAPER("identityPaper", "personal.paper");

    private final String key;
    private final String words;

    CodeList(String key) {
      this(key, "ledger." + key);
    }

    CodeList(String key, String words) {
      this.key = key;
      this.words = words;
    }

    /** Name of the list in the file. */
    public String key() {
      return key;
    }

    /** Message key of the words for a code of the list. */
    public String words(String code) {
      return words + "." + code;
    }
  }
}
