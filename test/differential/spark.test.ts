import { testEngine } from './engine-tests';
import { openSpark } from './engines/spark';
import { wherePresent } from './engines/where-present';

wherePresent({
  name: 'Apache Spark',
  missing: process.env.SPARK_PYTHON === undefined && 'It takes minutes: npm run test:spark',
  demanded: process.env.SPARK_REQUIRED,
  // Each statement takes Spark a tenth of a second and more, however little there is to count.
  body: (name) => testEngine(name, openSpark, { seeds: [1, 5, 8, 10], tinyRuns: 4, timeout: 300_000 }),
});
