package cn.jiangxin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InstallationKeyTest {
  private final InstallationKey key = new InstallationKey(KeyText.read(KeyText.made()));
  private final InstallationKey other = new InstallationKey(KeyText.read(KeyText.made()));

  @Test
  void what_is_sealed_is_opened_at_its_place_for_its_purpose_by_its_installation_only() {
    String sealed = key.seal("phone", "7", "13800000000");

    assertThat(key.open("phone", "7", sealed)).isEqualTo("13800000000");
    assertThatThrownBy(() -> key.open("phone", "8", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> key.open("card", "7", sealed))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> other.open("phone", "7", sealed))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_changed_is_not_opened() {
    byte[] sealed = Base64.getDecoder().decode(key.seal("phone", "7", "13800000000"));
    sealed[14] ^= 1;

    assertThatThrownBy(() -> key.open("phone", "7", Base64.getEncoder().encodeToString(sealed)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void the_same_text_is_sealed_differently_each_time_and_recognised_by_one_digest() {
    assertThat(key.seal("phone", "7", "1")).isNotEqualTo(key.seal("phone", "7", "1"));
    assertThat(key.digest("phone", "1"))
        .hasSize(64)
        .isEqualTo(key.digest("phone", "1"))
        .isNotEqualTo(key.digest("card", "1"))
        .isNotEqualTo(other.digest("phone", "1"));
  }

  @Test
  void a_key_of_31_bytes_is_too_short_one_of_32_will_do() {
    assertThat(KeyText.read(base64(32))).hasSize(32);
    assertThatThrownBy(() -> KeyText.read(base64(31))).isInstanceOf(StartProblem.class);
    assertThatThrownBy(() -> KeyText.read("not base64!")).isInstanceOf(StartProblem.class);
  }

  @Test
  void samples_and_repetitions_are_known_to_others_a_made_key_is_not() {
    assertThat(KeyText.isSample("c2FtcGxlLWtleS1vZi1qaWFuZ3hpbi1uZXZlci11c2U=")).isTrue();
    assertThat(KeyText.isSample(Base64.getEncoder().encodeToString(new byte[32]))).isTrue();
    assertThat(KeyText.isSample(KeyText.made())).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void the_file_of_a_folder_is_made_once_for_its_owner_alone(@TempDir Path folder)
      throws IOException {
    String made = KeyFile.of(folder);

    assertThat(KeyFile.of(folder)).isEqualTo(made);
    assertThat(KeyText.read(made)).hasSize(32);
    assertThat(Files.getPosixFilePermissions(folder.resolve("installation.key")))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  private static String base64(int bytes) {
    byte[] content = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      content[i] = (byte) (i * 7);
    }
    return Base64.getEncoder().encodeToString(content);
  }
}
