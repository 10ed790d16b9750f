package cn.jiangxin.studio.evidence;

/**
 * Another record that the same file proves too.
 *
 * @param hash the file
 * @param visible whether the person may know where; if not, code and name are empty
 * @param studioCode the other studio, or the same one
 * @param studioName its display name
 */
public record EvidenceElsewhere(
    String hash, boolean visible, String studioCode, String studioName) {}
