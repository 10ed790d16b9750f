package cn.jiangxin.review.expert;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * An expert who can be asked.
 *
 * @param employer where the expert works; null: not known yet
 */
@Introspected
public record ExpertChoice(long accountId, String login, String name, @Nullable String employer) {}
