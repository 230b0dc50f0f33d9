using Cacao.Language;

namespace Cacao.Types.Building;

/// <summary>What is wrong with the schema documents, each with its place.</summary>
internal sealed class DocumentProblems
{
    private readonly List<string> _problems = [];

    public void Report(SyntaxNode node, string problem) => _problems.Add($"{PlaceOf(node)}: {problem}");

    /// <summary>Throws one <see cref="SchemaException"/> that lists all problems so far; returns when there is none.</summary>
    public void ThrowIfAny()
    {
        if (_problems.Count > 0)
        {
            throw new SchemaException($"The schema document is not valid:\n- {string.Join("\n- ", _problems)}");
        }
    }

    /// <summary><c>line 3, column 1</c></summary>
    public static string PlaceOf(SyntaxNode node) => $"line {node.Position.Line}, column {node.Position.Column}";
}
