package cn.jiangxin.review.expert;

import io.micronaut.core.annotation.Introspected;

@Introspected
record GivenScore(String login, String aspect, int points) {}
