package cn.jiangxin.studio.evidence;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file that proves something.
 *
 * @param studioId the studio whose record it proves
 * @param subject what it proves
 * @param hash SHA-256 of its bytes, in hexadecimal
 * @param name as the person who attached it called it, fit to be shown and saved
 * @param size bytes
 * @param recordedAt when it was attached, Asia/Shanghai
 * @param recordedBy who attached it; null for the service itself
 */
public record Evidence(
    long id,
    long studioId,
    EvidenceSubject subject,
    String hash,
    String name,
    FileKind kind,
    int size,
    LocalDateTime recordedAt,
    @Nullable Long recordedBy) {}
