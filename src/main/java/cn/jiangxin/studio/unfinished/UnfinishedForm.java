package cn.jiangxin.studio.unfinished;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * What somebody has typed into a form and not sent.
 *
 * @param fields by name, as they were typed
 * @param savedAt Asia/Shanghai
 */
public record UnfinishedForm(Map<String, String> fields, LocalDateTime savedAt) {}
