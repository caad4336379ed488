import { type IncomingMessage, type ServerResponse } from "node:http";
import { type Server, createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface HttpsServer {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

let certificate: Promise<{ readonly private: string; readonly cert: string }> | undefined;

/**
 * A server on a free port of localhost. The library speaks to its host only over https and only where host and add-in
 * have one host name; the certificate is made for this run and stays in memory.
 */
export async function serveHttps(
  respond: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<HttpsServer> {
  certificate ??= generate([{ name: "commonName", value: "localhost" }], { keySize: 2048 });
  const { private: key, cert } = await certificate;
  const server = createServer({ key, cert }, respond);
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, close: () => closed(server) };
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
