# Build with the JDK the compiler plug-ins are made for, run on the newest one.
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn -B -ntp -q dependency:go-offline || true
COPY src src
COPY migrations migrations
COPY reports reports
RUN mvn -B -ntp -q -DskipTests -Dspotless.check.skip package

FROM eclipse-temurin:25-jre
# The embedded database needs the first three, the health check the last.
RUN apt-get update -qq \
 && apt-get install -y -qq --no-install-recommends libcrypt1 libsystemd0 libstdc++6 curl \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --home-dir /app jiangxin \
 && install -d -o jiangxin -g jiangxin -m 700 /data
WORKDIR /app
COPY --from=build /build/target/jiangxin.jar ./
COPY --from=build /build/target/lib lib
# The collector and the header layout must be the same when the cache is made and when it is used.
ENV LANG=C.UTF-8 JIANGXIN_DATA=/data JAVA_TOOL_OPTIONS="-XX:+UseG1GC -XX:+UseCompactObjectHeaders -XX:MaxRAMPercentage=60"
# One training run until the first answer leaves a cache of loaded and linked classes, which halves the start.
RUN set -eu; mkdir /tmp/train; \
    java -XX:AOTCacheOutput=/app/jiangxin.aot -jar jiangxin.jar serve --port 8080 --data /tmp/train & pid=$!; \
    until curl -fsS -o /dev/null http://127.0.0.1:8080/health; do kill -0 "$pid"; sleep 0.5; done; \
    kill -TERM "$pid"; wait "$pid" || true; \
    test -s /app/jiangxin.aot; rm -rf /tmp/train
USER jiangxin
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=6s --start-period=60s CMD curl -fsS -o /dev/null http://127.0.0.1:8080/health
ENTRYPOINT ["java", "-XX:AOTCache=/app/jiangxin.aot", "-jar", "/app/jiangxin.jar"]
CMD ["serve"]
