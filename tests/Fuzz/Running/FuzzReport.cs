using System.Text;

namespace Fuzz.Running;

/// <summary>
/// What a run saw: by kind how many requests there were and how many answers had data; the first finding of each cause and how often it
/// came; the managed bytes after a full collection, at even distances.
/// </summary>
internal sealed record FuzzReport(
    int Seed,
    int Cases,
    IReadOnlyDictionary<string, KindCount> Kinds,
    IReadOnlyList<(Finding First, int Times)> Findings,
    IReadOnlyList<long> Memory)
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>
    /// The second half of the run holds on average no more than the first, but for a third and 24 MiB: caches have bounds, and whether
    /// they were full before is chance. The first quarter is left out: there they fill.
    /// </summary>
    public bool IsMemoryFlat
    {
        get
        {
            var (first, second) = (Memory.Skip(Memory.Count / 4).Take(Memory.Count / 4).ToList(), Memory.Skip(Memory.Count / 2).ToList());
            return first.Count < 2 || second.Average() <= (first.Average() * 4 / 3) + (24 * Mebibyte);
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (first, times) in Findings)
        {
            text.AppendLine($"{first}".TrimEnd()).AppendLine($"-- {times} times").AppendLine();
        }

        text.AppendLine($"seed {Seed}: {Cases} requests, {Findings.Count} findings");
        foreach (var (kind, count) in Kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"  {kind,-17} {count.Sent,8} sent {count.WithData,8} with data, the longest {count.Longest.TotalMilliseconds:F0} ms (case {count.LongestCase})");
        }

        return text.AppendLine($"  MiB after collections: {string.Join(' ', Memory.Select(bytes => bytes / Mebibyte))}").ToString();
    }
}

/// <summary>How many requests of a kind there were, how many answers had data, and which took longest.</summary>
internal sealed record KindCount(int Sent, int WithData, TimeSpan Longest, int LongestCase)
{
    public KindCount And(KindCount other)
    {
        var slower = other.Longest > Longest ? other : this;
        return new KindCount(Sent + other.Sent, WithData + other.WithData, slower.Longest, slower.LongestCase);
    }
}
