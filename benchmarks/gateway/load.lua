-- Sends the tokens of a file, one after another. TOKENS: the file; SKIP: how many to leave out; COUNT: how many to hold;
-- ONCE=1: stop when they are used up.
local tokens, index, once = {}, 0, os.getenv("ONCE") == "1"
local skip, count = tonumber(os.getenv("SKIP") or "0"), tonumber(os.getenv("COUNT"))
local line = 0
for token in io.lines(os.getenv("TOKENS")) do
  line = line + 1
  if line > skip + count then break end
  if line > skip then tokens[#tokens + 1] = "Bearer " .. token end
end

function request()
  index = index + 1
  if index > #tokens then
    if once then wrk.thread:stop() end
    index = 1
  end
  wrk.headers["Authorization"] = tokens[index]
  return wrk.format("GET", "/api/v1/trainings?limit=1")
end

function done(summary, latency)
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, summary.duration, summary.errors.status
    + summary.errors.connect + summary.errors.read + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
