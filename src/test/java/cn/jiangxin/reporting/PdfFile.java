package cn.jiangxin.reporting;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.SimpleBookmark;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A PDF read again, to see what a reader of it sees. */
public final class PdfFile {
  private final PdfReader reader;

  /** Reads it. */
  public PdfFile(byte[] content) throws IOException {
    reader = new PdfReader(content);
  }

  int pages() {
    return reader.getNumberOfPages();
  }

  /** The text of all pages without blanks, which have no place in Chinese. */
  public String text() throws IOException {
    return Pressed.packed(String.join("", lines()));
  }

  /** The lines of all pages. */
  List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int page = 1; page <= pages(); page++) {
      new PdfTextExtractor(reader)
          .getTextFromPage(page)
          .lines()
          .map(String::strip)
          .forEach(lines::add);
    }
    return lines;
  }

  /** How often the text occurs. */
  int count(String part) throws IOException {
    return text().split(Pattern.quote(part), -1).length - 1;
  }

  /** Names of the fonts whose glyphs are in the file; an embedded subset has a tag before it. */
  List<String> fonts(boolean embedded) {
    List<String> fonts = new ArrayList<>();
    for (int i = 1; i < reader.getXrefSize(); i++) {
      PdfObject object = reader.getPdfObject(i);
      if (object instanceof PdfDictionary font
          && PdfName.FONT.equals(font.get(PdfName.TYPE))
          && !PdfName.TYPE0.equals(font.get(PdfName.SUBTYPE))
          && isEmbedded(font) == embedded) {
        fonts.add(String.valueOf(font.get(PdfName.BASEFONT)).substring(1));
      }
    }
    return fonts;
  }

  List<String> bookmarks() {
    return titles(SimpleBookmark.getBookmarkList(reader));
  }

  private static boolean isEmbedded(PdfDictionary font) {
    PdfObject descriptor = font.get(PdfName.FONTDESCRIPTOR);
    PdfObject resolved =
        descriptor instanceof PRIndirectReference reference
            ? PdfReader.getPdfObject(reference)
            : descriptor;
    return resolved instanceof PdfDictionary d && d.contains(PdfName.FONTFILE2);
  }

  @SuppressWarnings("unchecked") // the library's lists of maps
  private static List<String> titles(@Nullable List<?> bookmarks) {
    List<String> titles = new ArrayList<>();
    for (Object bookmark : bookmarks == null ? List.of() : bookmarks) {
      Map<String, Object> entry = (Map<String, Object>) bookmark;
      titles.add(String.valueOf(entry.get("Title")));
      titles.addAll(titles((List<?>) entry.get("Kids")));
    }
    return titles;
  }
}
