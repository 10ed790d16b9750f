package cn.jiangxin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiangxin.browser.DemoSite.Site;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The pictures of the handbook show the pages as they are. Beside the pictures stands what was on
 * each page when it was taken: its headings, labels, columns and buttons. When a page says other
 * things its picture is taken anew, by {@code JIANGXIN_HANDBOOK=1 mvn test
 * -Dtest=HandbookPicturesTest}, and checked in.
 */
@ExtendWith(DemoSite.class)
class HandbookPicturesTest {
  private static final String ANEW =
      "take the pictures anew: JIANGXIN_HANDBOOK=1 mvn test -Dtest=HandbookPicturesTest";
  private static final Path PICTURES = Path.of("src/main/resources/static/handbook");
  private static final Path TABLE = Path.of("src/test/resources/handbook");
  private static final boolean TAKE = System.getenv("JIANGXIN_HANDBOOK") != null;

  /** The demo looks the same on the same day. */
  private static final String DAY = "2026-11-16";

  private static final int WIDTH = 1000;
  private static final int LARGEST = 60 * 1024;

  /** What stays as it is from day to day; numbers are told apart by their place only. */
  private static final String SAID =
      """
      () => [...new Set([...document.querySelectorAll('main h1, main h2, main label.form-label, main legend, main th,'
          + ' main dt, main summary, main button, main a.btn, main .nav-link, #navigation .nav-link')]
        .filter(part => part.checkVisibility())
        .map(part => part.textContent.replace(/\\s+/g, ' ').replace(/[0-9]+/g, '#').trim()))].join('\\n')
      """;

  private record Shot(String picture, String login, String address) {}

  @Test
  void the_pictures_show_the_pages_as_they_are() throws Exception {
    try (Site site = Site.open("--today", DAY)) {
      for (String language : List.of("zh", "en")) {
        Map<String, String> now = look(site, language);
        Path table = TABLE.resolve("pages_" + language + ".csv");
        if (TAKE) {
          write(table, now);
        }
        assertThat(read(table)).as(ANEW).isEqualTo(now);
      }
    }
  }

  private static Map<String, String> look(Site site, String language) throws Exception {
    Map<String, String> said = new TreeMap<>();
    Map<String, Page> windows = new HashMap<>();
    for (Shot shot : shots()) {
      Page page =
          windows.computeIfAbsent(shot.login(), login -> site.window(login, WIDTH, language));
      Response answer = page.navigate(shot.address());
      assertThat(answer.status()).as(shot.address()).isEqualTo(200);
      said.put(shot.picture(), hash((String) page.evaluate(SAID)));
      if (TAKE) {
        take(page, PICTURES.resolve(language).resolve(shot.picture() + ".png"));
      }
    }
    windows.values().forEach(window -> window.context().close());
    return said;
  }

  @Test
  void every_picture_is_there_in_both_languages_and_small() throws IOException {
    TreeSet<String> wanted = new TreeSet<>();
    lines(Path.of("src/main/resources/handbook/tasks.csv")).forEach(cells -> wanted.add(cells[2]));
    wanted.remove("");
    assertThat(shots().stream().map(Shot::picture)).containsExactlyInAnyOrderElementsOf(wanted);
    for (String language : List.of("zh", "en")) {
      for (String picture : wanted) {
        byte[] bytes = Files.readAllBytes(PICTURES.resolve(language).resolve(picture + ".png"));
        assertThat(bytes.length).as(picture).isLessThanOrEqualTo(LARGEST);
        assertThat(ImageIO.read(new ByteArrayInputStream(bytes)).getWidth()).isEqualTo(WIDTH);
      }
    }
  }

  private static void take(Page page, Path file) throws IOException {
    page.evaluate("document.querySelectorAll('aside.alert').forEach(mark => mark.remove())");
    byte[] whole = page.screenshot(new Page.ScreenshotOptions().setClip(0, 0, WIDTH, 720));
    Files.createDirectories(file.getParent());
    Files.write(file, SmallPicture.of(whole));
  }

  private static List<Shot> shots() throws IOException {
    return lines(TABLE.resolve("pictures.csv")).stream()
        .map(cells -> new Shot(cells[0], cells[1], cells[2]))
        .toList();
  }

  private static List<String[]> lines(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(line -> line.split("\\|", -1))
        .toList();
  }

  private static Map<String, String> read(Path table) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    lines(table).forEach(cells -> hashes.put(cells[0], cells[1]));
    return hashes;
  }

  private static void write(Path table, Map<String, String> hashes) throws IOException {
    StringBuilder text = new StringBuilder("picture|what the page said\n");
    hashes.forEach((picture, hash) -> text.append(picture).append('|').append(hash).append('\n'));
    Files.writeString(table, text);
  }

  private static String hash(String said) throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, 12);
  }
}
