/**
 * Floor 2: who is at the other end of an HTTP request, for pages and JSON alike. Finds the session,
 * hands the actor to controllers, and lets a request through only where its route says who may.
 */
@NullMarked
package cn.jiangxin.access.http;

import org.jspecify.annotations.NullMarked;
