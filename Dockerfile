# Untested: written where no container could be built. It does what docs/deploy.md does by hand.
FROM node:20-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN node scripts/build.mjs

FROM node:20-bookworm-slim
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN install -d -o node -g node -m 0700 /data
USER node
# The demo listens on loopback only, by design; a container is for a real installation, behind a TLS proxy.
ENV NODE_ENV=production BIANYI_DEMO=0 BIANYI_DATA=/data HOST=0.0.0.0 PORT=3000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/v1/health', { headers: { host: new URL(process.env.BIANYI_ORIGIN).host } }).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
CMD ["node", "server.mjs"]
