using System.Globalization;

namespace Fuzz.Documents;

/// <summary>Values for arguments and variables: right ones, and wrong ones in the given share (0 to 1).</summary>
internal sealed class RandomValue(SchemaModel schema, KnownThings known, Random random, double wrong)
{
    private const int Deepest = 4;

    private static readonly string[] s_texts =
    [
        "", " ", "a", "Team", "朝阳区分队", "O'Neil \"quoted\"", "%_[a-z]", "'; DROP TABLE x; --", "\u0000", "\u0001\u001f", "😀", "\uD83D", "\uFEFF", "e\u0301",
        "Infinity", "null", "true", "-0", "2014-09-01", "{}", "<script>", "\r\n", "../../etc/passwd", "=1+1", "+8613800000000", "ЖЖЖ", "ＦＵＬＬ",
    ];

    private static readonly string[] s_integers = ["0", "1", "2", "3", "5", "10", "-1", "100", "2147483647", "-2147483648", "1000000"];
    private static readonly string[] s_numbers = ["0", "1", "0.5", "-2.25", "1e3", "1.7976931348623157e308", "-0.0", "0.1", "79228162514264337593543950335"];
    private static readonly string[] s_badNumbers = ["2147483648", "1e400", "-1e999", "1.5", "99999999999999999999999999999999", "1E-400", "0.000000000000000000000000001"];

    public object? Make(TypeReference type, string name, int depth = 0)
    {
        if (random.NextDouble() < wrong)
        {
            return Wrong(depth);
        }

        if (type.IsNonNull)
        {
            return MakeNullable(type.OfType!, name, depth);
        }

        return random.OneIn(12) ? null : MakeNullable(type, name, depth);
    }

    /// <summary>A value that fits nothing, or not this.</summary>
    public object? Wrong(int depth = 0) => random.Next(depth < Deepest ? 9 : 7) switch
    {
        0 => null,
        1 => random.OneIn(2),
        2 => new Number(random.Pick(s_badNumbers)),
        3 => new Number(random.Pick(s_integers)),
        4 => new Word(random.Among("NONE", "ASC", "on", "TEAM")),
        5 or 6 => Text(),
        7 => new List<object?>([.. Enumerable.Range(0, random.Next(4)).Select(_ => Wrong(depth + 1))]),
        _ => new Dictionary<string, object?>(StringComparer.Ordinal) { [random.Pick(schema.Names)] = Wrong(depth + 1) },
    };

    public string Text() => random.Next(12) switch
    {
        0 => string.Concat(Enumerable.Repeat(random.Pick(s_texts), random.Next(200))),
        1 => random.Pick(schema.Names),
        _ => random.Pick(s_texts),
    };

    private object? MakeNullable(TypeReference type, string name, int depth)
    {
        if (type.IsList)
        {
            // A single value stands for a list of it.
            return random.OneIn(8)
                ? Make(type.OfType!, name, depth)
                : new List<object?>([.. Enumerable.Range(0, random.OneIn(40) ? random.Next(300) : random.Next(4)).Select(_ => Make(type.OfType!, name, depth + 1))]);
        }

        var named = schema[type.Named];
        return named.Kind switch
        {
            "ENUM" => new Word(random.Pick(named.EnumValues!).Name),
            "INPUT_OBJECT" => Members(named, depth),
            _ => Scalar(named.Name, name),
        };
    }

    private Dictionary<string, object?> Members(NamedType type, int depth)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var member in type.InputFields!)
        {
            // Filters have a member for every column: a few of them are enough.
            if (member.IsRequired || random.OneIn(depth >= Deepest ? 1000 : 2 + type.InputFields.Length / 2))
            {
                members[member.Name] = Make(member.Type, member.Name == "id" ? type.Name.Replace("FilterInput", "", StringComparison.Ordinal) : member.Name, depth + 1);
            }
        }

        if (random.NextDouble() < wrong / 4)
        {
            members[random.Pick(schema.Names)] = Wrong(depth + 1);
        }

        return members;
    }

    private object Scalar(string type, string name) => type switch
    {
        "Boolean" => random.OneIn(2),
        "Int" or "Short" or "UnsignedByte" or "Long" => Integer(name),
        "Float" or "Decimal" => new Number(random.Pick(s_numbers)),
        "ID" => known.Id(random, name),
        "UUID" => Uuid(),
        "DateTime" => DateTime(),
        "LocalDate" => random.OneIn(8) ? random.Among("0001-01-01", "9999-12-31", "2014-02-30", "2014-9-1", "0000-00-00") : Day(),
        "LocalTime" => random.OneIn(8) ? random.Among("24:00:00", "23:59:60", "8:00", "00:00:00.0000000001") : $"{random.Next(24):00}:{random.Next(60):00}:00",
        "Duration" => random.Among("PT1H", "P1D", "-PT5M", "P99999999Y", "PT", "P1DT2H3M4.5S", "PT0.0000000001S"),
        "URI" => random.Among("https://example.org/a?b=c#d", "relative/path", "", "http://[::1]:99999", "%"),
        _ when name is "after" or "before" => known.Cursor(random),
        _ => Text(),
    };

    private Number Integer(string name) => name switch
    {
        "first" or "last" or "count" or "ms" when !random.OneIn(6) => new Number($"{random.Next(1, 6)}"),
        "version" when !random.OneIn(6) => new Number($"{random.Next(1, 4)}"),
        _ => new Number(random.Pick(s_integers)),
    };

    private string Uuid()
    {
        // From the case's own source: the same case makes the same request.
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return random.OneIn(5) ? "00000000-0000-0000-0000-000000000000" : new Guid(bytes).ToString(random.Among("D", "N"));
    }

    private string Day() => new DateOnly(2010, 1, 1).AddDays(random.Next(7000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string DateTime() => random.Next(8) switch
    {
        0 => random.Among("0001-01-01T00:00:00Z", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"),
        1 => random.Among("2014-09-01", "2014-09-01T25:00:00Z", "2014-09-01T08:00:00", "now", "2014-09-01T08:00:00+99:99"),
        _ => $"{Day()}T{random.Next(24):00}:{random.Next(60):00}:00{random.Among("Z", "+08:00", ".123Z")}",
    };
}
