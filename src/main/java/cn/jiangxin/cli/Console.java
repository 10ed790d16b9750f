package cn.jiangxin.cli;

import cn.jiangxin.platform.ConsoleNotice.Sentence;
import cn.jiangxin.shared.Result;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Where the commands write, in the language of whoever reads it. */
final class Console {
  private final Texts texts;
  private final PrintStream out;
  private final PrintStream err;

  Console(Texts texts, PrintStream out, PrintStream err) {
    this.texts = texts;
    this.out = out;
    this.err = err;
  }

  /**
   * A stream in UTF-8, as terminals write: Java follows the locale, and in a container without one
   * it would print question marks for Chinese. Windows consoles keep their code page.
   */
  static PrintStream unicode(FileDescriptor descriptor) {
    Charset charset =
        System.getProperty("os.name").startsWith("Windows")
            ? Charset.defaultCharset()
            : StandardCharsets.UTF_8;
    return new PrintStream(new FileOutputStream(descriptor), true, charset);
  }

  /** Prints a sentence. */
  void say(String key, Object... arguments) {
    say(new Sentence(key, List.of(arguments)));
  }

  /** Prints a sentence. */
  void say(Sentence sentence) {
    out.println(texts.sentence(sentence.key(), sentence.arguments()));
  }

  /** Tells what became of a report; the exit code. */
  int conclude(Result<?> report, Path file) {
    return report.fold(
        done -> {
          say("cli.report.written", file);
          return 0;
        },
        reasons -> {
          reasons.forEach(reason -> complain(reason.key(), List.copyOf(reason.args())));
          return Jiangxin.NOT_DONE;
        });
  }

  /** A sentence by itself, to stand in another one. */
  String text(String key, List<Object> arguments) {
    return texts.sentence(key, arguments);
  }

  /** Prints what is meant for programs. */
  void print(String text) {
    out.println(text);
  }

  /** A text by itself, to stand in a sentence. */
  String text(String key) {
    return texts.sentence(key, List.of());
  }

  /** Prints a sentence about something that went wrong. */
  void complain(String key, List<Object> arguments) {
    err.println(texts.sentence(key, arguments));
  }
}
