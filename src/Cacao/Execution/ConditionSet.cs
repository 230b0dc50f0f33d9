using Cacao.Language;

namespace Cacao.Execution;

/// <summary>
/// The state of the variables that decide @skip and @include in an operation. Each state has a plan of its own, so that
/// execution meets no condition any more. Spec: @skip, @include.
/// </summary>
internal sealed class ConditionSet
{
    private readonly string[] _variables;

    private ConditionSet(string[] variables, bool mayBeIncremental) => (_variables, MayBeIncremental) = (variables, mayBeIncremental);

    /// <summary>True when @defer or @stream stands anywhere.</summary>
    public bool MayBeIncremental { get; }

    /// <summary>Finds the variables in a document.</summary>
    public static ConditionSet Of(DocumentNode document)
    {
        var finder = new Finder();
        finder.Visit(document);
        return new ConditionSet([.. finder.Variables], finder.MayBeIncremental);
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

    /// <summary>The directive, when it is there and its condition is not false. A variable without a value counts as false.</summary>
    public DirectiveNode? FindActive(IReadOnlyList<DirectiveNode> directives, string name, string state)
    {
        var directive = directives.FirstOrDefault(candidate => candidate.Name.Value == name);
        return directive is null ? null : ConditionOf(directive) switch
        {
            VariableNode variable => state[Array.IndexOf(_variables, variable.Name.Value)] == '1' ? directive : null,
            BooleanValueNode { Value: false } => null,
            _ => directive,
        };
    }

    private bool Evaluate(DirectiveNode directive, string state) => ConditionOf(directive) switch
    {
        VariableNode variable => state[Array.IndexOf(_variables, variable.Name.Value)] == '1',
        BooleanValueNode literal => literal.Value,
        _ => false,
    };

    private static ValueNode? ConditionOf(DirectiveNode directive) => directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;

    private sealed class Finder : SyntaxVisitor
    {
        public List<string> Variables { get; } = [];

        public bool MayBeIncremental { get; private set; }

        protected override void EnterDirective(DirectiveNode directive)
        {
            var isIncremental = directive.Name.Value is "defer" or "stream";
            MayBeIncremental |= isIncremental;
            if (isIncremental || directive.Name.Value is "skip" or "include")
            {
                foreach (var argument in directive.Arguments)
                {
                    if (argument is { Name.Value: "if", Value: VariableNode { Name.Value: var name } } && !Variables.Contains(name))
                    {
                        Variables.Add(name);
                    }
                }
            }
        }
    }
}
