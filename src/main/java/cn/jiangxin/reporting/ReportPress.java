package cn.jiangxin.reporting;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Fills templates with rows and writes them out. */
@Singleton
class ReportPress {
  private final Templates templates;

  ReportPress(Templates templates) {
    this.templates = templates;
  }

  /** Writes a paper as PDF. */
  void pdf(Paper paper, Locale locale, OutputStream out) {
    try {
      JRPdfExporter exporter = new JRPdfExporter();
      exporter.setExporterInput(new SimpleExporterInput(print(paper, locale)));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      exporter.setConfiguration(description(paper, locale));
      exporter.setConfiguration(chineseLines());
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("cannot write the report " + paper.template(), e);
    }
  }

  /** Writes tables as the sheets of one workbook. */
  void xlsx(List<Sheet> sheets, Locale locale, OutputStream out) {
    try {
      List<JasperPrint> prints = new ArrayList<>();
      for (Sheet sheet : sheets) {
        prints.add(fill(sheet.template(), Map.of(), RowSource.forSheet(sheet.rows()), locale));
      }
      JRXlsxExporter exporter = new JRXlsxExporter();
      exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
      exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
      exporter.setConfiguration(layout(sheets));
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("cannot write the workbook", e);
    }
  }

  JasperPrint print(Paper paper, Locale locale) throws JRException {
    Map<String, Object> parameters = new HashMap<>(paper.parameters());
    for (Template included : paper.included()) {
      parameters.put(included.fileName(), templates.get(included));
    }
    return fill(paper.template(), parameters, RowSource.forPaper(paper.sections()), locale);
  }

  private JasperPrint fill(
      Template template, Map<String, Object> parameters, JRDataSource rows, Locale locale)
      throws JRException {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put(JRParameter.REPORT_LOCALE, locale);
    all.put(JRParameter.REPORT_RESOURCE_BUNDLE, Labels.in(locale));
    return JasperFillManager.fillReport(templates.get(template), all, rows);
  }

  private static SimplePdfExporterConfiguration description(Paper paper, Locale locale) {
    SimplePdfExporterConfiguration description = new SimplePdfExporterConfiguration();
    description.setMetadataTitle(paper.title());
    description.setDisplayMetadataTitle(true);
    description.setTagLanguage(locale.toLanguageTag());
    description.setCompressed(true);
    return description;
  }

  /** Without it the PDF library lets a line begin with a comma or a full stop. */
  private static SimplePdfReportConfiguration chineseLines() {
    SimplePdfReportConfiguration lines = new SimplePdfReportConfiguration();
    lines.setForceLineBreakPolicy(true);
    return lines;
  }

  private static SimpleXlsxReportConfiguration layout(List<Sheet> sheets) {
    SimpleXlsxReportConfiguration layout = new SimpleXlsxReportConfiguration();
    layout.setSheetNames(sheets.stream().map(Sheet::name).toArray(String[]::new));
    layout.setDetectCellType(true);
    layout.setOnePagePerSheet(false);
    layout.setWhitePageBackground(false);
    layout.setRemoveEmptySpaceBetweenRows(true);
    layout.setIgnoreGraphics(true);
    layout.setWrapText(false);
    layout.setIgnoreCellBorder(true);
    return layout;
  }
}
