package cn.jiangxin.studio.evidence;

import io.micronaut.core.annotation.Introspected;

/** Where else a file is used, told only as far as the asker may know; visible is 1 or 0. */
@Introspected
record ElsewhereView(String hash, int visible, String studioCode, String studioName) {

  EvidenceElsewhere toRecord() {
    return visible != 0
        ? new EvidenceElsewhere(hash, true, studioCode, studioName)
        : new EvidenceElsewhere(hash, false, "", "");
  }
}
