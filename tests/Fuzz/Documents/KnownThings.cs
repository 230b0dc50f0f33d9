using System.Text;

namespace Fuzz.Documents;

/// <summary>Ids and cursors that the server gave out: with them requests get past the first check.</summary>
internal sealed class KnownThings
{
    private readonly Dictionary<string, List<string>> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _kinds = [];
    private readonly List<string> _cursors = [];

    public void AddId(string kind, string id)
    {
        if (!_ids.TryGetValue(kind, out var ids))
        {
            _ids.Add(kind, ids = []);
            _kinds.Add(kind);
        }

        ids.Add(id);
    }

    public void AddCursor(string cursor) => _cursors.Add(cursor);

    /// <summary>An id for a member of this name (<c>teamId</c>, <c>order</c>): most often of the kind that the name tells.</summary>
    public string Id(Random random, string name)
    {
        var word = name.EndsWith("Ids", StringComparison.Ordinal) ? name[..^3] : name.EndsWith("Id", StringComparison.Ordinal) ? name[..^2] : name;
        if (_kinds.Count > 0 && !random.OneIn(6))
        {
            var kind = _kinds.Find(kind => kind.Equals(word, StringComparison.OrdinalIgnoreCase))
                ?? _kinds.Find(kind => kind.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                ?? random.Pick(_kinds);
            return random.Pick(_ids[kind]);
        }

        var forged = $"{(_kinds.Count > 0 ? random.Pick(_kinds) : "Team")}:{random.Among("1", "0", "-1", "99999999999999999999", "x", "", "1:2", "9223372036854775807")}";
        return random.Next(4) switch
        {
            0 => forged,
            1 => random.Among("", "=", "VGVhbTo=", "!!!!", "8J+YgA==", "/////w=="),
            _ => Convert.ToBase64String(Encoding.UTF8.GetBytes(forged)),
        };
    }

    public string Cursor(Random random)
    {
        var cursor = _cursors.Count > 0 && !random.OneIn(5) ? random.Pick(_cursors) : random.Among("", "MQ==", "W10=", "bnVsbA==", "x", "WzEsMl0=", "LTE=");
        return random.OneIn(6) && cursor.Length > 4 ? cursor[..^random.Next(1, 4)] : cursor;
    }
}
