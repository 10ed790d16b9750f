package cn.jiangxin.policy.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name, and the people it might be taken from.
 *
 * @param name null: not recorded
 * @param heads full names of the leader and the core members
 * @param others full names of all other people
 */
public record Naming(@Nullable String name, List<String> heads, List<String> others) {}
