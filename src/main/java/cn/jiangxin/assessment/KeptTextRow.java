package cn.jiangxin.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("policy_text")
record KeptTextRow(@Id String scheme, String version, @Nullable LocalDate firstDay, String files) {}
