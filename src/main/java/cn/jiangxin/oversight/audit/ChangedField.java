package cn.jiangxin.oversight.audit;

import org.jspecify.annotations.Nullable;

/**
 * A field that was changed.
 *
 * @param before null: nothing stood there
 * @param after null: nothing stands there
 */
public record ChangedField(String field, @Nullable String before, @Nullable String after) {}
