package cn.jiangxin.studio.evidence;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("evidence_part")
@SuppressWarnings("ArrayRecordComponent") // a row; never compared
record PartRow(@Id @GeneratedValue @Nullable Long id, String hash, int number, byte[] bytes) {}
