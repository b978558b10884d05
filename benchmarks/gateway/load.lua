-- Sends the tokens of a file, one after another. TOKENS: the file; SKIP: how many to leave out; COUNT: how many to hold;
-- ONCE=1: stop when they are used up; the rate is then that of the time until then, whatever the run's length is.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long micros; } load_time;
  int gettimeofday(load_time *now, void *zone);
]]

local function micros()
  local now = ffi.new("load_time")
  ffi.C.gettimeofday(now, nil)
  return tonumber(now.seconds) * 1e6 + tonumber(now.micros)
end

local workers = {}
function setup(thread)
  workers[#workers + 1] = thread
end

local tokens, index, once = {}, 0, os.getenv("ONCE") == "1"
local skip, count = tonumber(os.getenv("SKIP") or "0"), tonumber(os.getenv("COUNT"))
local line = 0
for token in io.lines(os.getenv("TOKENS")) do
  line = line + 1
  if line > skip + count then break end
  if line > skip then tokens[#tokens + 1] = "Bearer " .. token end
end

function request()
  if index == 0 then began = micros() end
  index = index + 1
  if index > #tokens then
    if once then
      took = took or micros() - began
      wrk.thread:stop()
    end
    index = 1
  end
  wrk.headers["Authorization"] = tokens[index]
  return wrk.format("GET", "/api/v1/trainings?limit=1")
end

function done(summary, latency)
  local duration = workers[1]:get("took") or summary.duration
  io.write(string.format("RESULT %d %d %d %d %d\n", summary.requests, duration, summary.errors.status
    + summary.errors.connect + summary.errors.read + summary.errors.timeout, latency:percentile(50), latency:percentile(99)))
end
