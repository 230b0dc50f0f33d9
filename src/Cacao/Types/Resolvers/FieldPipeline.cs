namespace Cacao.Types.Resolvers;

/// <summary>Puts a field's steps around its resolver.</summary>
internal static class FieldPipeline
{
    /// <summary>A field that is a property gets a pipeline only when there are steps around it.</summary>
    public static void Complete(OutputField field)
    {
        if (field.Resolver is null && field.Property is null)
        {
            throw new SchemaException($"The field {field} has neither a member nor a resolver.");
        }

        if (field.Resolver is null && field.Middleware.Count == 0)
        {
            return;
        }

        var pipeline = field.Resolver ?? ReadProperty(field);
        for (var i = field.Middleware.Count - 1; i >= 0; i--)
        {
            pipeline = field.Middleware[i](pipeline);
        }

        field.Pipeline = pipeline;
    }

    private static FieldDelegate ReadProperty(OutputField field)
    {
        var property = field.Property!;
        return context => new ValueTask<object?>(((IFieldContext)context).ParentValue is { } parent ? property.GetValue(parent) : null);
    }
}
