# A static program in an empty image, that runs as nobody:
#
#   docker run --rm -v "$PWD:/register:ro" IMAGE lint
#
# To write documents, mount the folder without :ro and run as yourself
# (--user "$(id -u):$(id -g)").
FROM golang:1.26 AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
# The whole repository: Go writes the tag it finds there in the program.
COPY . .
RUN CGO_ENABLED=0 go build -trimpath -ldflags="-s -w" -o /registre ./cmd/registre

FROM scratch
LABEL org.opencontainers.image.title="registre" \
      org.opencontainers.image.description="Compiles a register of processing activities (GDPR Article 30) kept as YAML files" \
      org.opencontainers.image.source="https://github.com/registre-rgpd/registre" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=build /registre /usr/local/bin/registre
COPY LICENSE docs/licences.md /licences/
USER 65534:65534
WORKDIR /register
ENTRYPOINT ["/usr/local/bin/registre"]
CMD ["lint"]
