using Cacao.Language;

namespace Cacao.Execution;

/// <summary>
/// The state of the variables that decide @skip and @include in an operation. Each state has a plan of its own, so that
/// execution meets no condition any more. Spec: @skip, @include.
/// </summary>
internal sealed class ConditionSet
{
    private readonly string[] _variables;

    private ConditionSet(string[] variables) => _variables = variables;

    /// <summary>Finds the variables in a document.</summary>
    public static ConditionSet Of(DocumentNode document)
    {
        var finder = new Finder();
        finder.Visit(document);
        return new ConditionSet([.. finder.Variables]);
    }

    /// <summary>The state as a key: one character for each variable.</summary>
    public string GetState(Func<string, bool> isTrue)
        => _variables.Length == 0 ? "" : string.Create(_variables.Length, (_variables, isTrue), static (state, source) =>
        {
            for (var i = 0; i < state.Length; i++)
            {
                state[i] = source.isTrue(source._variables[i]) ? '1' : '0';
            }
        });

    /// <summary>True when a selection takes part in that state.</summary>
    public bool IsIncluded(IReadOnlyList<DirectiveNode> directives, string state)
    {
        foreach (var directive in directives)
        {
            var excludedBy = directive.Name.Value switch { "skip" => (bool?)true, "include" => false, _ => null };
            if (excludedBy is { } value && Evaluate(directive, state) == value)
            {
                return false;
            }
        }

        return true;
    }

    private bool Evaluate(DirectiveNode directive, string state) => directive.Arguments[0].Value switch
    {
        VariableNode variable => state[Array.IndexOf(_variables, variable.Name.Value)] == '1',
        BooleanValueNode literal => literal.Value,
        _ => false,
    };

    private sealed class Finder : SyntaxVisitor
    {
        public List<string> Variables { get; } = [];

        protected override void EnterDirective(DirectiveNode directive)
        {
            if (directive is { Name.Value: "skip" or "include", Arguments: [{ Value: VariableNode { Name.Value: var name } }] }
                && !Variables.Contains(name))
            {
                Variables.Add(name);
            }
        }
    }
}
