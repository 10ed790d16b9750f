package cn.jiangxin.funding;

import cn.jiangxin.shared.Result.Reason;

/**
 * What forbids a spending: as a refusal, and as the irregularity that it is once money has left.
 */
record Obstacle(Irregularity kind, Reason reason) {}
