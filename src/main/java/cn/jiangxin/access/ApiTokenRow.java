package cn.jiangxin.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("api_token")
record ApiTokenRow(
    @Id @GeneratedValue @Nullable Long id,
    long accountId,
    String tokenHash,
    String name,
    String permissions,
    @Nullable Long organisationId,
    long madeBy,
    LocalDateTime madeAt,
    LocalDateTime expiresAt,
    @Nullable LocalDateTime lastUsedAt,
    @Nullable LocalDateTime revokedAt) {
  private static final String SEPARATOR = ",";

  static String written(Collection<Permission> permissions) {
    return permissions.stream().map(Enum::name).sorted().collect(Collectors.joining(SEPARATOR));
  }

  ApiToken toRecord(@Nullable String organisationName, @Nullable String maker) {
    return new ApiToken(
        Objects.requireNonNull(id),
        accountId,
        name,
        known(permissions),
        organisationId,
        organisationName,
        maker,
        madeAt,
        expiresAt,
        lastUsedAt);
  }

  /** A permission that a later version has given up carries nothing. */
  private static Set<Permission> known(String written) {
    Set<String> names = Set.of(written.split(SEPARATOR));
    return Arrays.stream(Permission.values())
        .filter(permission -> names.contains(permission.name()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
