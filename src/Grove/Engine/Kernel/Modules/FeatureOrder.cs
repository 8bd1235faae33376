namespace Grove.Kernel.Modules;

/// <summary>Turns the ids that a site asks for into the list of features to start, dependencies first.</summary>
public static class FeatureOrder
{
    /// <summary>The named features, those that are always enabled, and all that they depend on, each after its dependencies.</summary>
    /// <exception cref="UnknownFeatureException">An id, or a dependency, that no module declares.</exception>
    /// <exception cref="CyclicFeatureException">Features that depend on each other in a circle.</exception>
    public static IReadOnlyList<Feature> Resolve(ModuleCatalogue catalogue, IEnumerable<string> featureIds)
    {
        var ordered = new List<Feature>();
        var done = new HashSet<Feature>();
        var path = new List<Feature>();
        var roots = catalogue.Features.Where(feature => feature.AlwaysEnabled)
            .Concat(featureIds.Select(id => catalogue.Find(id) ?? throw new UnknownFeatureException(id, requiredBy: null)));

        foreach (var feature in roots.OrderBy(feature => feature.Priority))
        {
            Visit(feature);
        }

        return ordered;

        void Visit(Feature feature)
        {
            if (done.Contains(feature))
            {
                return;
            }

            if (path.Contains(feature))
            {
                throw new CyclicFeatureException(path.SkipWhile(step => step != feature).Append(feature).Select(step => step.Id));
            }

            path.Add(feature);
            foreach (var id in feature.Dependencies)
            {
                Visit(catalogue.Find(id) ?? throw new UnknownFeatureException(id, feature.Id));
            }

            path.RemoveAt(path.Count - 1);
            done.Add(feature);
            ordered.Add(feature);
        }
    }

    /// <summary>Whether a feature is another, or depends on it at any remove. What no module declares depends on nothing.</summary>
    public static bool DependsOn(ModuleCatalogue catalogue, Feature feature, Feature other)
    {
        var seen = new HashSet<Feature>();
        var left = new Stack<Feature>([feature]);
        while (left.TryPop(out var next))
        {
            if (next == other)
            {
                return true;
            }

            if (seen.Add(next))
            {
                foreach (var dependency in next.Dependencies.Select(catalogue.Find).OfType<Feature>())
                {
                    left.Push(dependency);
                }
            }
        }

        return false;
    }
}
