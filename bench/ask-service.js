import { createServer } from 'node:http';

/**
 * A service in the form of OpenAI's API that answers everything after a fixed time: `node
 * ask-service.js MILLISECONDS`. It prints its port. For each line that it reads, it prints the
 * number of requests since the last one, and the most that were open at a time.
 */
const delay = Number(process.argv[2]);
const text = '```python\ndef add(a, b):\n    return a + b\n```\n';
const answer = JSON.stringify({
  choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 100, completion_tokens: 30, total_tokens: 130 },
});
let [requests, open, busiest] = [0, 0, 0];

const server = createServer((request, response) => {
  requests += 1;
  open += 1;
  busiest = Math.max(busiest, open);
  request.resume();
  setTimeout(() => {
    open -= 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer);
  }, delay);
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  console.log(port);
});
process.stdin.on('data', () => {
  console.log(JSON.stringify({ requests, busiest }));
  [requests, busiest] = [0, 0];
});
process.stdin.on('end', () => process.exit());
