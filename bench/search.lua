-- What people type: with and without diacritics, parts of names, old units, slips.
local words = {
  "ha long", "Hạ Long", "cao bang", "Đầm Hà", "dam ha", "Thục Phán", "thuc phan", "vinh giang", "Cửa Tùng", "Đakrông",
  "dakrong", "quang tri", "Hòa An", "Hoà An", "co to", "van don", "tan phu", "binh", "01273", "06970", "mong cai", "ba che",
}
local n = 0
local function encode(s)
  return (s:gsub("[^%w]", function(c) return string.format("%%%02X", string.byte(c)) end))
end
request = function()
  n = n + 1
  return wrk.format("GET", "/api/v1/areas?q=" .. encode(words[n % #words + 1]))
end
