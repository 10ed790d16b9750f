package cn.jiangxin.registry;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What stands around a studio: its unit, when it was judged. */
@MappedEntity
record SurroundingsRow(String unitCode, String unitName, @Nullable LocalDate assessedOn) {}
