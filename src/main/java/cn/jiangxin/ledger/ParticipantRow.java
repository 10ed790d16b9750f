package cn.jiangxin.ledger;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("activity_participant")
record ParticipantRow(long activityId, long memberId) {}
