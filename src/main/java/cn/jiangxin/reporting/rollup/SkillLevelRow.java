package cn.jiangxin.reporting.rollup;

import io.micronaut.data.annotation.MappedEntity;

/** How many people of a studio have a skill level. */
@MappedEntity
record SkillLevelRow(long studioId, String skillLevel, long people) {}
