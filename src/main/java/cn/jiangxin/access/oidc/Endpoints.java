package cn.jiangxin.access.oidc;

import java.net.URI;

/** Where a provider does what. */
record Endpoints(URI authorization, URI token, URI keys) {}
