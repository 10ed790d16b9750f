package cn.jiangxin.studio.personal;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity
record PaymentRow(@Nullable LocalDate lastOn) {}
