package cn.jiangxin.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token to be made.
 *
 * @param name what it is for, at most 60 characters
 * @param permissions what it is to carry
 * @param organisation code of the organisation whose subtree it is to reach; null for wherever its
 *     owner may
 * @param days for how many days it is good
 */
public record TokenOrder(
    String name, Set<Permission> permissions, @Nullable String organisation, int days) {}
