package cn.jiangxin.reporting;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** Loads each compiled template once, from the product's own class path and from nowhere else. */
@Singleton
class Templates {
  private final Map<Template, JasperReport> loaded = new ConcurrentHashMap<>();

  JasperReport get(Template template) {
    return loaded.computeIfAbsent(template, Templates::load);
  }

  private static JasperReport load(Template template) {
    String path = "/reports/" + template.fileName() + ".jasper";
    try (InputStream file =
        Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
      return (JasperReport) JRLoader.loadObject(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
