package cn.jiangxin.assessment;

import cn.jiangxin.policy.Publication;
import java.time.LocalDateTime;

/**
 * A published change of a scheme's parameters.
 *
 * @param note why, in the words of whoever published it
 * @param publisher name of whoever published it
 * @param publishedAt Asia/Shanghai
 */
public record PolicyVersion(
    Publication publication, String note, String publisher, LocalDateTime publishedAt) {}
