using System.Reflection;

namespace Cacao.Types.Resolvers;

/// <summary>Puts a field's steps around its resolver.</summary>
internal static class FieldPipeline
{
    /// <summary>A field that is a property gets a pipeline only when there are steps around it.</summary>
    public static void Complete(OutputField field)
    {
        if (field.Resolver is null && field.Property is null && field.Middleware.Count == 0)
        {
            throw new SchemaException($"The field `{field}` has no resolver: give it one with AddResolver, or all fields with UseField.");
        }

        if (field.Resolver is null && field.Middleware.Count == 0)
        {
            return;
        }

        var pipeline = field.Resolver ?? (field.Property is { } property ? ReadProperty(property) : static _ => default);
        for (var i = field.Middleware.Count - 1; i >= 0; i--)
        {
            pipeline = field.Middleware[i](pipeline);
        }

        field.Pipeline = pipeline;
    }

    private static FieldResolverDelegate ReadProperty(PropertyInfo property)
        => context => new ValueTask<object?>(((IFieldContext)context).ParentValue is { } parent ? property.GetValue(parent) : null);
}
