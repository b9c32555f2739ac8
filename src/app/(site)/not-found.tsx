export { NotFoundPage as default } from '@/site/layout/not-found-page'
