package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("evidence_preview")
@SuppressWarnings("ArrayRecordComponent") // a row; never compared
record PreviewRow(@Id String hash, byte[] bytes) {}
