namespace Cacao.Types.Building;

internal sealed partial class SchemaValidator
{
    private void ValidateInterfaces(ComplexType type)
    {
        var place = Place.Of(type);

        foreach (var twice in type.Interfaces.GroupBy(@interface => @interface).Where(group => group.Count() > 1))
        {
            Report(place, $"implements `{twice.Key}` twice.");
        }

        foreach (var @interface in type.Interfaces.Distinct())
        {
            if (ReferenceEquals(@interface, type))
            {
                Report(place, "implements itself.");
                continue;
            }

            ValidateTransitiveInterfaces(type, @interface);

            foreach (var required in @interface.Fields.Values)
            {
                ValidateImplementation(type, @interface, required);
            }
        }
    }

    private void ValidateTransitiveInterfaces(ComplexType type, InterfaceType @interface)
    {
        foreach (var inherited in @interface.Interfaces.Where(inherited => !ReferenceEquals(inherited, @interface)))
        {
            if (ReferenceEquals(inherited, type))
            {
                Report(Place.Of(type), $"implements `{@interface}`, which implements `{type}`.");
            }
            else if (!type.Interfaces.Contains(inherited))
            {
                Report(Place.Of(type), $"implements `{@interface}` but not `{inherited}`, which `{@interface}` implements.");
            }
        }
    }

    /// <summary>Spec: IsValidImplementation(type, implementedType), for one field of the interface.</summary>
    private void ValidateImplementation(ComplexType type, InterfaceType @interface, OutputField required)
    {
        if (!type.Fields.TryGetValue(required.Name, out var field))
        {
            Report(Place.Of(type), $"lacks the field `{required.Name}` of its interface `{@interface}`.");
            return;
        }

        var place = Place.Of(type, field);

        if (!IsValidImplementationFieldType(field.Type, required.Type))
        {
            Report(place, $"is of type `{field.Type}`, but the interface `{@interface}` says `{required.Type}`.");
        }

        if (field.DeprecationReason is not null && required.DeprecationReason is null)
        {
            Report(place, $"is deprecated, but in the interface `{@interface}` it is not.");
        }

        foreach (var argument in required.Arguments.Values)
        {
            if (!field.Arguments.TryGetValue(argument.Name, out var own))
            {
                Report(place, $"lacks the argument `{argument.Name}` of the interface `{@interface}`.");
            }
            else if (!own.Type.IsSameAs(argument.Type))
            {
                Report(place.Argument(own), $"is of type `{own.Type}`, but the interface `{@interface}` says `{argument.Type}`.");
            }
        }

        foreach (var extra in field.Arguments.Values.Where(own => own.IsRequired && !required.Arguments.ContainsKey(own.Name)))
        {
            Report(place.Argument(extra), $"is required, but the interface `{@interface}` does not know it.");
        }
    }

    /// <summary>Spec: IsValidImplementationFieldType(fieldType, implementedFieldType).</summary>
    private static bool IsValidImplementationFieldType(IType own, IType required) => (own, required) switch
    {
        (NonNullType a, NonNullType b) => IsValidImplementationFieldType(a.NullableType, b.NullableType),
        (NonNullType a, _) => IsValidImplementationFieldType(a.NullableType, required),
        (ListType a, ListType b) => IsValidImplementationFieldType(a.ElementType, b.ElementType),
        (ObjectType a, UnionType b) => b.PossibleTypes.Contains(a),
        (ComplexType a, InterfaceType b) => ReferenceEquals(a, b) || a.Interfaces.Contains(b),
        _ => ReferenceEquals(own, required),
    };
}
