package cn.jiangxin.access;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token with which a system calls the JSON interface in a person's name.
 *
 * @param name what it is for, in the person's words
 * @param permissions what it carries at most; never more than the person's roles carry at the time
 * @param organisationId whose subtree it reaches at most; null for wherever the person may
 * @param organisationName the same by name
 * @param maker name of another person who made it, as was possible once; null: its owner
 * @param lastUsedAt moment of the latest use, to the minute; null if it was never used
 */
public record ApiToken(
    long id,
    long accountId,
    String name,
    Set<Permission> permissions,
    @Nullable Long organisationId,
    @Nullable String organisationName,
    @Nullable String maker,
    LocalDateTime madeAt,
    LocalDateTime expiresAt,
    @Nullable LocalDateTime lastUsedAt) {}
