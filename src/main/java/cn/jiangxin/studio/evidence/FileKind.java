package cn.jiangxin.studio.evidence;

import java.util.Arrays;
import java.util.Optional;

/** What an evidence file is, as its first bytes tell; its name and declared type say nothing. */
public enum FileKind {
  /** A document. */
  PDF("application/pdf", ".pdf", new int[] {'%', 'P', 'D', 'F', '-'}),
  /** A photograph. */
  JPEG("image/jpeg", ".jpg", new int[] {0xFF, 0xD8, 0xFF}),
  /** A picture, for instance of a screen. */
  PNG("image/png", ".png", new int[] {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});

  private final String mediaType;
  private final String extension;
  private final int[] beginning;

  FileKind(String mediaType, String extension, int[] beginning) {
    this.mediaType = mediaType;
    this.extension = extension;
    this.beginning = beginning;
  }

  /** Under which type the file is served. */
  public String mediaType() {
    return mediaType;
  }

  /** How a file of the kind ends its name, with the dot. */
  public String extension() {
    return extension;
  }

  /** Whether a preview can be drawn. */
  public boolean isPicture() {
    return this != PDF;
  }

  /** The kind of the file; empty if it is none that is taken. */
  static Optional<FileKind> of(byte[] file) {
    return Arrays.stream(values()).filter(kind -> kind.begins(file)).findFirst();
  }

  private boolean begins(byte[] file) {
    for (int i = 0; i < beginning.length; i++) {
      if (i >= file.length || (file[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
