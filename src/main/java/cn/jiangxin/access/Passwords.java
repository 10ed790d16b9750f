package cn.jiangxin.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.password4j.Argon2Function;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes passwords with Argon2id. The work of one hash is bounded by memory and passes; at most as
 * many are computed at once as there are processors, so that a flood of log-ins cannot take the
 * memory away from everything else.
 */
@Singleton
class Passwords {
  private static final int HASH_BYTES = 32;
  private static final int SALT_BYTES = 16;

  private final SecureRandom random = new SecureRandom();
  private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
  private final Argon2Function function;
  private final String nobodysHash;

  /**
   * Sets the work of one hash.
   *
   * @param memoryKib memory in KiB
   * @param passes passes over it
   */
  Passwords(
      @Value("${jiangxin.password.memory-kib:19456}") int memoryKib,
      @Value("${jiangxin.password.passes:2}") int passes) {
    function = Argon2Function.getInstance(memoryKib, passes, 1, HASH_BYTES, Argon2.ID);
    nobodysHash = hash("");
  }

  /** The hash to keep. */
  final String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return inTurn(() -> function.hash(password.getBytes(UTF_8), salt).getResult());
  }

  /** Whether it is the password of the hash; without a hash it takes as long and says no. */
  boolean matches(String password, Optional<String> hash) {
    String compared = hash.orElse(nobodysHash);
    boolean same =
        inTurn(() -> Argon2Function.getInstanceFromHash(compared).check(password, compared));
    return same && hash.isPresent();
  }

  private <T> T inTurn(Supplier<T> work) {
    places.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
