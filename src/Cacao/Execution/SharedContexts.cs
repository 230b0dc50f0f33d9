namespace Cacao.Execution;

/// <summary>One context for each field of a level whose resolver is done with it when the next object's turn comes.</summary>
internal sealed class SharedContexts(RequestState request)
{
    private readonly Dictionary<FieldPlan, ResolverContext> _contexts = [];

    public ResolverContext Get(FieldPlan field, ObjectNode node)
    {
        if (_contexts.TryGetValue(field, out var context))
        {
            context.MoveTo(node);
            return context;
        }

        return _contexts[field] = new ResolverContext(request, node, field, field.Arguments.Coerce(request.Variables));
    }

    /// <summary>Leaves a context to the object that has it: there is something to be disposed after it.</summary>
    public void Forget(FieldPlan field) => _contexts.Remove(field);
}
