using Cacao.Types.Costs;
using Cacao.Types.Introspection;
using Cacao.Types.Resolvers;

namespace Cacao.Types.Building;

internal sealed partial class SchemaBuilder
{
    private void Complete()
    {
        CostDefaults.Apply(Schema, Setup.GetOptions<CostOptions>());
        ServerDirectives.AddUsed(this);
        FillTypes();
        _documents.CheckDirectives(Schema);
        AddResolvers();
        if (Options.RemoveUnreachableTypes)
        {
            Reachability.RemoveUnreachableTypes(Schema);
        }

        ConnectInterfaces();
        ConnectUnions();
        foreach (var type in Schema.Types.Values)
        {
            Complete(type);
        }

        foreach (var argument in Schema.Directives.Values.SelectMany(directive => directive.Arguments.Values))
        {
            DefaultValues.Complete(argument, argument.Name);
        }

        CompleteMetaFields();
        if (Options.StrictValidation)
        {
            SchemaValidator.Validate(Schema);
        }
    }

    private void CompleteMetaFields()
    {
        foreach (var field in (OutputField[])[Schema.TypeNameMetaField, Schema.SchemaMetaField, Schema.TypeMetaField])
        {
            ResolveField(field);
            FieldPipeline.Complete(field);
        }
    }

    private void Complete(NamedType type)
    {
        switch (type)
        {
            case ComplexType complex:
                if (Options.SortFieldsByName)
                {
                    SortByName(complex.Fields);
                }

                foreach (var field in complex.Fields.Values)
                {
                    if (complex is ObjectType && !IntrospectionTypes.Contains(complex))
                    {
                        field.Middleware.InsertRange(0, _middleware);
                    }

                    Complete(field, complex is ObjectType);
                }

                if (complex is ObjectType @object && @object.RuntimeType != typeof(object))
                {
                    Schema.ObjectTypesByRuntimeType.TryAdd(@object.RuntimeType, @object);
                }

                break;
            case InputObjectType input:
                foreach (var field in input.Fields.Values)
                {
                    DefaultValues.Complete(field, $"{input.Name}.{field.Name}");
                }

                break;
        }
    }

    private static void Complete(OutputField field, bool isExecuted)
    {
        foreach (var argument in field.Arguments.Values)
        {
            DefaultValues.Complete(argument, $"{field}({argument.Name})");
        }

        if (isExecuted)
        {
            FieldPipeline.Complete(field);
        }
    }

    private void ConnectInterfaces()
    {
        var interfaces = Schema.Types.Values.OfType<InterfaceType>().ToArray();
        foreach (var type in Schema.Types.Values.OfType<ComplexType>())
        {
            var implemented = interfaces.Where(candidate => !ReferenceEquals(candidate, type) && IsValueOf(type.RuntimeType, candidate.RuntimeType) && !type.Interfaces.Contains(candidate));
            type.Interfaces.AddRange(implemented.ToArray());
        }

        foreach (var type in Schema.Types.Values.OfType<ObjectType>().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            type.Interfaces.ForEach(implemented => implemented.PossibleTypes.Add(type));
        }
    }

    private void ConnectUnions()
    {
        foreach (var union in Schema.Types.Values.OfType<UnionType>().Where(union => union.RuntimeType != typeof(object)))
        {
            union.PossibleTypes.AddRange(Schema.Types.Values.OfType<ObjectType>().Where(type => IsValueOf(type.RuntimeType, union.RuntimeType)));
        }
    }

    private static bool IsValueOf(Type type, Type of) => of != typeof(object) && type != typeof(object) && of.IsAssignableFrom(type);

    private static void SortByName(OrderedDictionary<string, OutputField> fields)
    {
        var sorted = fields.OrderBy(field => field.Key, StringComparer.Ordinal).ToArray();
        fields.Clear();
        foreach (var (name, field) in sorted)
        {
            fields.Add(name, field);
        }
    }
}
