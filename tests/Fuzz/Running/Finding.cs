namespace Fuzz.Running;

/// <summary>
/// Something that must not be. The case is the number that makes the request again; null when the fault belongs to no single request.
/// </summary>
internal sealed record Finding(int? Case, string Kind, string Problem, string Request)
{
    /// <summary>The same for findings of one cause, as far as that can be told: the exception and where it was thrown.</summary>
    public string Signature => string.Join('|', Problem.Split('\n').Where((line, i) => i == 0 || line.StartsWith("   at ", StringComparison.Ordinal)).Take(4));

    public override string ToString()
        => $"== {(Case is { } number ? $"case {number} ({Kind})" : Kind)}{Environment.NewLine}{Problem}{Environment.NewLine}-- the request{Environment.NewLine}{Request}";
}
