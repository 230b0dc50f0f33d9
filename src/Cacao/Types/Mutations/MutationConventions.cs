using Cacao.Types.Building;

namespace Cacao.Types.Mutations;

/// <summary>Gives mutations one input, a payload, and their declared errors as data.</summary>
internal static class MutationConventions
{
    public static void Apply(SchemaBuilder builder)
    {
        var settings = builder.Setup.GetOptions<MutationSettings>();
        foreach (var field in builder.Schema.MutationType?.Fields.Values.ToArray() ?? [])
        {
            if (MutationNames.Of(field, settings.Conventions) is not { } names)
            {
                RefuseErrors(field);
                continue;
            }

            PutArgumentsIntoInput(builder, field, names);
            PutResultIntoPayload(builder, field, names, settings);
        }
    }

    private static void RefuseErrors(OutputField field)
    {
        if (field.Member?.IsDefined(typeof(ErrorAttribute), inherit: true) is true)
        {
            throw new SchemaException($"{ClrTypes.Describe(field.Member)} declares errors, but has no payload to show them: call AddMutationConventions() or annotate it with [UseMutationConvention].");
        }
    }

    private static void PutArgumentsIntoInput(SchemaBuilder builder, OutputField field, MutationNames names)
    {
        var isTakenAsItIs = field.Arguments.Count == 1
            && field.Arguments.GetAt(0) is var (name, only)
            && name == names.InputArgument
            && only.Type.NamedType().Name == names.InputType;
        if (field.Arguments.Count == 0 || isTakenAsItIs)
        {
            return;
        }

        var input = new InputObjectType(names.InputType)
        {
            Source = ClrTypes.Describe(field.Member!),
            RuntimeType = typeof(object?[]),
            CreateInstance = static values => values,
        };
        if (builder.Schema.Types.TryGetValue(input.Name, out var known))
        {
            throw new SchemaException($"{input.Source} needs an input type `{input.Name}`, but the name is taken by {known.Source ?? known.Name}.");
        }

        builder.Schema.Types.Add(input.Name, input);
        foreach (var argument in field.Arguments.Values)
        {
            input.Fields.Add(argument.Name, argument);
        }

        field.Arguments.Clear();
        field.Arguments.Add(names.InputArgument, new InputValue(names.InputArgument, new TypeReference.Known(new NonNullType(input))));
        field.Features.Set(new ConventionInput(input));
    }

    private static void PutResultIntoPayload(SchemaBuilder builder, OutputField field, MutationNames names, MutationSettings settings)
    {
        var errors = ErrorDefinitions.Of(builder, field, settings);
        var result = field.Type;
        if (result.NamedType().Name == names.PayloadType)
        {
            if (errors.Count > 0)
            {
                throw new SchemaException($"{ClrTypes.Describe(field.Member!)} returns a payload of its own and declares errors: let it return what the payload is to hold.");
            }

            return;
        }

        var payload = new ObjectType(names.PayloadType) { Source = ClrTypes.Describe(field.Member!) };
        if (builder.Schema.Types.TryGetValue(payload.Name, out var known))
        {
            throw new SchemaException($"{payload.Source} needs a payload type `{payload.Name}`, but the name is taken by {known.Source ?? known.Name}.");
        }

        builder.Schema.Types.Add(payload.Name, payload);
        var resultField = PayloadField(
            names.PayloadField ?? Naming.Camel(result.NamedType().Name),
            result.NullableType(),
            nameof(MutationPayload.Result));
        resultField.ResultFormatter = field.ResultFormatter;
        field.ResultFormatter = null;
        payload.Fields.Add(resultField.Name, resultField);
        if (errors.Count > 0)
        {
            AddErrors(builder, payload, names, errors);
        }

        field.TypeReference = new TypeReference.Known(new NonNullType(payload));
        field.Type = null!;
        field.Middleware.Insert(0, ErrorMiddleware.Create(errors));
    }

    private static void AddErrors(SchemaBuilder builder, ObjectType payload, MutationNames names, IReadOnlyList<ErrorDefinition> errors)
    {
        var union = builder.GetOrAddType(names.ErrorType, () => new UnionType(names.ErrorType) { Source = payload.Source });
        union.PossibleTypes.AddRange(errors.Select(error => error.Type).Distinct());
        var field = PayloadField(names.ErrorsField, new ListType(new NonNullType(union)), nameof(MutationPayload.Errors));
        payload.Fields.Add(field.Name, field);
    }

    private static OutputField PayloadField(string name, IType type, string property) => new(name, new TypeReference.Known(type))
    {
        Property = typeof(MutationPayload).GetProperty(property),
        IsPure = true,
    };
}
