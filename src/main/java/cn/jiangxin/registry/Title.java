package cn.jiangxin.registry;

import cn.jiangxin.studio.Decision;
import cn.jiangxin.studio.Recognition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title, or what has been decided on one so far.
 *
 * @param decisions the bodies' votes, in order
 * @param from since when it has been held; null: not every body has concurred
 * @param held whether it is held today
 */
public record Title(
    Recognition recognition, List<Decision> decisions, @Nullable LocalDate from, boolean held) {}
